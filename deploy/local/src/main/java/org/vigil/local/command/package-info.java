/** The commands that people type: up, down, status, token. */
package org.vigil.local.command;
