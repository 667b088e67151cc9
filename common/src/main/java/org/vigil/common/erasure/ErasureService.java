package org.vigil.common.erasure;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

/** Takes requests to forget a name, and says how far they are. */
@ApplicationScoped
class ErasureService {

    private final ErasureRepository erasures;
    private final ErasureWorker worker;
    private final OwnWords ownWords;
    private final Instance<Subjects> subjects;

    ErasureService(ErasureRepository erasures, ErasureWorker worker, OwnWords ownWords, Instance<Subjects> subjects) {
        this.erasures = erasures;
        this.worker = worker;
        this.ownWords = ownWords;
        this.subjects = subjects;
    }

    /** Begins an erasure, or begins it again; a conflict while another one is at work. */
    ErasureView erase(UUID id, EraseName request) {
        if ((request.spellings() == null) == (request.source() == null)) {
            throw Problems.invalid("spellings", Sentence.of(ErasureMessages.class, ErasureMessages::oneOfBoth));
        }
        List<String> spellings = request.source() == null ? checked(request.spellings()) : namesOf(request.source());
        Name name = Name.of(spellings, id);
        if (name.isIn(request.reason())) {
            throw Problems.invalid("reason", Sentence.of(ErasureMessages.class, ErasureMessages::nameInReason));
        }
        worker.start(id, request.reason(), name);
        return one(id);
    }

    private List<String> checked(List<String> spellings) {
        IntStream.range(0, spellings.size()).forEach(i -> {
            if (!Name.isSpelling(spellings.get(i))) {
                throw Problems.invalid("spellings[" + i + "]", Sentence.of(ErasureMessages.class, ErasureMessages::tooShort));
            }
            if (ownWords.have(spellings.get(i))) {
                throw Problems.invalid("spellings[" + i + "]",
                        Sentence.of(ErasureMessages.class, ErasureMessages::ownWord));
            }
        });
        return spellings;
    }

    /** What is no name, or would break the service's own records, is left out: nobody typed it. */
    private List<String> namesOf(String source) {
        if (subjects.isUnsatisfied()) {
            throw Problems.invalid("source", Sentence.of(ErasureMessages.class, ErasureMessages::otherService));
        }
        List<String> names = subjects.get().namesOf(source)
                .orElseThrow(() -> Problems.invalid("source", Sentence.of(ErasureMessages.class, ErasureMessages::noSource)));
        List<String> spellings = names.stream().filter(name -> Name.isSpelling(name) && !ownWords.have(name)).distinct()
                .toList();
        if (spellings.isEmpty()) {
            throw Problems.invalid("source", Sentence.of(ErasureMessages.class, ErasureMessages::nameless));
        }
        return spellings;
    }

    @Transactional
    Page<ErasureView> list(PageRequest page) {
        List<Erasure> found = erasures.newestFirst(page.after(), page.limit() + 1);
        return Page.of(found.stream().map(this::view).toList(), page.limit(), ErasureView::id);
    }

    @Transactional
    ErasureView one(UUID id) {
        return view(erasures.findByIdOptional(id)
                .orElseThrow(() -> Problems.notFound(Sentence.of(ErasureMessages.class, say -> say.missing(id.toString())))));
    }

    private ErasureView view(Erasure erasure) {
        return ErasureView.of(erasure, worker.isAtWork() && erasures.begunLast().filter(erasure.id::equals).isPresent());
    }
}
