package io.fluxa.arquillian.app;

import io.fluxa.FluxaContext;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stores a note by POST and answers with its id; reads it by GET. */
@WebServlet("/note")
public class NoteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FluxaContext fluxa;

    @Inject
    transient NoteProvider notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NoteEntity note = notes.create(fluxa);
        note.setText(request.getParameter("text"));
        fluxa.flush();
        response.getWriter().print(note.getId());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Long.parseLong(request.getParameter("id"));
        response.getWriter().print(notes.mustGetById(fluxa, id).getText());
    }
}
