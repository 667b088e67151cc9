/** What the pages of all services share: the frame around them, signing in, language and theme. */
package org.vigil.common.page;
