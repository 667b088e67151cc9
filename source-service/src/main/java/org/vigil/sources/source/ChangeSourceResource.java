package org.vigil.sources.source;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.vigil.common.page.Forms;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;

@Path("/api/v1/sources/{idOrSlug}/change")
class ChangeSourceResource {

    private final SourceService sources;
    private final SourceHistory history;
    private final Forms forms;
    private final Frame frame;

    ChangeSourceResource(SourceService sources, SourceHistory history, Forms forms, Frame frame) {
        this.sources = sources;
        this.history = history;
        this.forms = forms;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(hidden = true)
    public Response page(String idOrSlug) {
        return frame.answer(ChangeSourcePage.of(sources.get(idOrSlug)));
    }

    /**
     * What is refused is explained, and what was typed stays. Who has not seen the latest changes is shown them; sent once
     * more, the form counts as made on these.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(hidden = true)
    public Response change(String idOrSlug, @BeanParam SourceForm form) {
        try {
            SourceView changed = sources.change(idOrSlug, Forms.tag(form.seen), forms.checked(form.request()));
            return Response.seeOther(URI.create("/api/v1/sources/" + changed.slug())).build();
        } catch (Refusal refused) {
            return frame.answer(refused.getStatusCode(), ChangeSourcePage.of(sources.get(idOrSlug))
                    .refused(refused, form, history.since(idOrSlug, form.seen)));
        }
    }
}
