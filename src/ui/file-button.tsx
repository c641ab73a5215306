import { useRef } from 'react';

type Props = {
  readonly children: string;
  readonly className: string;
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that opens the browser's file window, for one file or many. */
export function FileButton({ children, className, accept, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button className={className} type="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
