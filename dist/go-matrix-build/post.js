require('../shared/start.js').sweep();
