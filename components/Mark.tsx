/** The product's mark: three palm-leaf leaves on one cord. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      class="mark"
      viewBox="0 0 128 128"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        class="mark-tile"
        d="M24 8h80a16 16 0 0 1 16 16v80a16 16 0 0 1-16 16H24a16 16 0 0 1-16-16V24A16 16 0 0 1 24 8z"
      />
      <path
        class="mark-leaf"
        d="M24 32h40v16H24zM72 32h16v16H72zM40 56h24v16H40zM72 56h32v16H72zM24 80h40v16H24zM72 80h16v16H72z"
      />
    </svg>
  );
}
