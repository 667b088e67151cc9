/** The three services as processes. */
package org.vigil.local.service;
