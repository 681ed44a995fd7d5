// Comfort only: every page of a resident works without this file.
import './code.js';
import './once.js';
import './count.js';
