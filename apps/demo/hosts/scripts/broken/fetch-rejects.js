window.fetch = () => Promise.reject(new TypeError('refused by the host'));
