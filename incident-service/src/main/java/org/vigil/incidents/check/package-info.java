/** What requests share in checking: rules between fields that name the right one, and days that can be meant. */
package org.vigil.incidents.check;
