/** The HTTP manners of every endpoint: keyset paging, ETag and If-Match, limits, the form of JSON. */
package org.vigil.common.web;
