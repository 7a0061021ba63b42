require('../shared/start.js').start('push-image');
