package org.vigil.common.fetch;

/**
 * What an address answered.
 *
 * @param status the HTTP status of the last answer; no redirect that could be followed
 * @param url the address that gave it, behind all redirects
 * @param movedTo the address that the asked one has for good (301, 308), or null
 * @param etag or null
 * @param lastModified or null
 * @param retryAfter the Retry-After header as it came, or null
 * @param contentType the Content-Type header as it came, or null
 * @param contentLanguage the Content-Language header as it came, or null
 * @param bytes the decoded body of a 200; empty for every other status
 */
public record Fetched(int status, String url, String movedTo, String etag, String lastModified, String retryAfter,
        String contentType, String contentLanguage, byte[] bytes) {

    Fetched redirectedFrom(String permanentUrl) {
        return new Fetched(status, url, permanentUrl, etag, lastModified, retryAfter, contentType, contentLanguage, bytes);
    }
}
