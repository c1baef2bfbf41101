using Linter.Semantics.Prose;
using Linter.Semantics.Sections;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Revisions;

/// <summary>Reads what comparing revisions needs from the model of one of them.</summary>
internal static class RevisionFactsReader
{
    public static RevisionFacts Read(SemanticModel model)
    {
        var status = model.Status?.Value ?? "";
        return new RevisionFacts
        {
            Status = status,
            IsDraft = status.Length > 0 && DocumentStatus.IsUnfinished(status),
            Reviewed = ReviewedFactReader.Read(model),
            Items = [.. model.ActionItemLists.SelectMany(static list => list.Items).Select(item => ItemOf(model.Tree.Text, item))],
            Lines = LinesOf(model.Tree.Text),
            Corrections = CorrectionNotes.Find(model),
        };
    }

    private static HashSet<ulong> LinesOf(SourceText text)
    {
        var lines = new HashSet<ulong>(text.LineCount);
        for (var i = 0; i < text.LineCount; i++)
        {
            lines.Add(LineHash.Of(text.Slice(text.GetLine(i))));
        }

        return lines;
    }

    private static RevisionItem ItemOf(SourceText text, ActionItem item) => new()
    {
        Text = item.Text,
        Source = text.Slice(item.Span).ToString().ReplaceLineEndings(" "),
        Span = item.Span,
        Tickets = [.. item.Tickets.Select(static ticket => TicketId(ticket.Value))],
        Words = TellingWords(item.Text),
        Due = item.Due is { IsExplicit: true } due ? due.Date : null,
        IsClosed = item.IsClosed,
    };

    private static string TicketId(string ticket)
    {
        var id = ticket.AsSpan().TrimEnd('/');
        return id[(id.LastIndexOf('/') + 1)..].TrimStart('#').ToString().ToUpperInvariant();
    }

    private static HashSet<string> TellingWords(string text)
    {
        var words = WordList.Of(text);
        var telling = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!ActionPhrases.Fillers.Contains(words.TextOf(i)) && !(i == 0 && ActionVerbs.IsVerb(words.TextOf(i))))
            {
                telling.Add(WordForm.Singular(words.TextOf(i)).ToString().ToLowerInvariant());
            }
        }

        return telling;
    }
}
