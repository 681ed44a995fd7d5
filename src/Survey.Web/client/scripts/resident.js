// Comfort only: every page of a resident works without this file.
import './code.js';
import './once.js';
import './count.js';
import './exit.js';
import './aloud.js';
import './sight.js';
import './print.js';
