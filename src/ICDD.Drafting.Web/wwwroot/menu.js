// A phone's menu has done its work once a page of it was chosen.
document.addEventListener('click', event => event.target.closest('[popover] a')?.closest('[popover]').hidePopover?.());
