# Pages that run in a browser

web-page-no-script = This page needs JavaScript: everything is worked out in your browser and nothing is sent. Please enable it and reload the page.
web-page-old-browser = This page does not run in this browser. Please open it in a current version of Chrome, Edge, Firefox or Safari. If it does not run there either, please download it again: its end may be missing.
