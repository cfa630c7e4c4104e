window.hostAfter = 1;
