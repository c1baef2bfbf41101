using Linter.Syntax;

namespace Linter.Semantics.Revisions;

/// <summary>Finds the lines in which a document tells of its own corrections.</summary>
internal static class CorrectionNotes
{
    private static readonly string[] Openings =
    [
        "correction", "corrected", "corrigend", "errat", "changelog", "change log", "change history", "amendment", "amended", "revision history", "document history", "revisions", "edit history", "edited",
        "retraction", "retracted",
    ];

    public static HashSet<ulong> Find(SemanticModel model)
    {
        var notes = new HashSet<ulong>();
        foreach (var section in model.Sections)
        {
            var isNote = IsOpening(section.Title);
            foreach (var item in isNote ? section.AllItems() : section.Items)
            {
                AddLines(notes, item.Lines, isNote);
            }
        }

        return notes;
    }

    private static void AddLines(HashSet<ulong> notes, IReadOnlyList<TextLine> lines, bool isNote)
    {
        foreach (var line in lines)
        {
            if (isNote || IsOpening(line.PlainText))
            {
                notes.Add(LineHash.Of(line.PlainText));
            }
        }
    }

    private static bool IsOpening(string text)
    {
        var start = text.AsSpan().TrimStart(" *_([>-–—");
        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
