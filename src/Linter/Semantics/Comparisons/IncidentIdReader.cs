using Linter.Semantics.Prose;
using Linter.Syntax;

namespace Linter.Semantics.Comparisons;

/// <summary>Reads the ids by which a document names its incident: in front matter, in labels, in the title.</summary>
internal static class IncidentIdReader
{
    private static readonly string[] Names = ["incident id", "incident number", "incident no", "incident key", "incident ticket", "incident_id", "incident-id", "incidentid"];

    public static IReadOnlyList<string> Read(SemanticModel model)
    {
        var ids = new List<string>();
        foreach (var field in model.Tree.FrontMatter?.Fields ?? [])
        {
            AddValue(ids, field.Key, field.Value);
        }

        foreach (var section in model.Sections)
        {
            foreach (var item in section.Items)
            {
                foreach (var line in item.Lines)
                {
                    AddLabel(ids, line);
                }
            }
        }

        AddTitle(ids, model.Title);
        return ids;
    }

    private static void AddLabel(List<string> ids, TextLine line)
    {
        if (line.Label is { } label)
        {
            AddValue(ids, label.Name, line.PlainText[Math.Min(line.PlainText.Length, line.ToPlain(label.ValueSpan.Start))..]);
        }
    }

    private static void AddValue(List<string> ids, string name, string value)
    {
        if (Names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            Add(ids, value.Trim().Split(' ')[0]);
        }
    }

    /// <summary>"INC-42" and "PM2021-008" anywhere in the title, "#465" and "465" behind the word "incident".</summary>
    private static void AddTitle(List<string> ids, string title)
    {
        var words = WordList.Of(title);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isPrefix = words.Is(i, "inc") || words.Is(i, "incident") || (words.TextOf(i).Length == 6 && words.StartsWith(i, "pm"));
            var between = title.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End);
            if (isPrefix && IsNumber(words.TextOf(i + 1)) && (between is "-" or " #" || words.Is(i, "incident") && between is " "))
            {
                Add(ids, words.Is(i, "incident") ? words.TextOf(i + 1).ToString() : title[words[i].Span.Start..words[i + 1].Span.End]);
            }
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 8 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>An id has a digit; a year alone is none.</summary>
    private static void Add(List<string> ids, string value)
    {
        var id = value.Trim('#', '.', ',', ')', '(', '[', ']').ToUpperInvariant();
        var isYear = id.Length == 4 && id.StartsWith("20", StringComparison.Ordinal) && IsNumber(id);
        if (!isYear && id.AsSpan().ContainsAnyInRange('0', '9') && !ids.Contains(id, StringComparer.Ordinal))
        {
            ids.Add(id);
        }
    }
}
