/** Nothing can be done with the assessments on the disk until it is let go. Returns how to let go. */
export function keepDiskBusy(): () => void {
  let isHeld = true;
  const request = indexedDB.open('partnership-readiness');
  request.onsuccess = () => {
    const store = request.result.transaction('assessments', 'readwrite').objectStore('assessments');
    const goOn = () => {
      if (isHeld) store.count().onsuccess = goOn;
      else request.result.close();
    };
    goOn();
  };
  return () => void (isHeld = false);
}
