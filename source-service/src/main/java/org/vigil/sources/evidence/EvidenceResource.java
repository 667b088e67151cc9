package org.vigil.sources.evidence;

import java.util.Base64;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/reports/{id}/evidence")
@Tag(name = "reports")
class EvidenceResource {

    private final EvidenceService evidence;

    EvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the evidence of a report, newest first; of a protected source's report, for source-keepers alone")
    public Page<EvidenceView> list(UUID id, @BeanParam PageRequest page) {
        return evidence.list(id, page);
    }

    /** Served so that no browser runs, shows or guesses at it: it is a page that somebody else wrote. */
    @GET
    @Path("{sha256}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Gives the original bytes of a piece of evidence, verified against its SHA-256")
    @APIResponse(responseCode = "200", description = "The bytes; Repr-Digest (RFC 9530) holds their SHA-256.", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    @APIResponse(responseCode = "410", description = "The bytes are gone, because they held a name that was erased.")
    public Response content(UUID id, String sha256) {
        byte[] content = evidence.content(id, sha256);
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + ".bin\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(content)) + ":")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
