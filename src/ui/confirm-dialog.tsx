import { useEffect, useId, useRef, type ReactNode } from 'react';
import { showDialog } from './show-dialog';
import './dialog.css';

type Props = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly confirmText: string;
  readonly cancelText: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before something that takes away. The focus begins on the way back. */
export function ConfirmDialog({
  title,
  children,
  confirmText,
  cancelText,
  onConfirm,
  onCancel,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    showDialog(dialog.current);
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={heading}>{title}</h2>
      <div className="flow gap-m">{children}</div>
      <div className="pager">
        <button className="btn second" type="button" onClick={onCancel}>
          {cancelText}
        </button>
        <button className="btn" type="button" onClick={onConfirm}>
          {confirmText}
        </button>
      </div>
    </dialog>
  );
}
