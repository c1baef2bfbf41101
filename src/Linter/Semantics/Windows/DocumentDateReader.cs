using Linter.Readings;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Reads the dates of labels, title, front matter and file name.</summary>
internal static class DocumentDateReader
{
    /// <summary>Front matter keys whose date is the incident's.</summary>
    private static readonly string[] Keys = ["date", "incident_date", "incident-date", "start", "start_time", "started", "started_at"];

    public static IReadOnlyList<DocumentDate> Read(SyntaxTree tree, SectionOutline outline, IReadOnlyList<FieldReading> fields)
    {
        var dates = new List<DocumentDate>();
        AddLabels(outline, dates);
        AddTitle(outline, dates);
        AddFrontMatter(fields, dates);
        AddFileName(tree.Text.Path, outline.TitleSpan, dates);
        return dates;
    }

    private static void AddLabels(SectionOutline outline, List<DocumentDate> dates)
    {
        foreach (var section in outline.Sections)
        {
            if (!section.Has(SectionRole.Date))
            {
                continue;
            }

            foreach (var item in section.Items)
            {
                AddFirst(item.Readings, DateSource.Label, section.Title, dates);
            }
        }
    }

    private static void AddTitle(SectionOutline outline, List<DocumentDate> dates)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Origin == SectionOrigin.Heading && section.TitleSpan == outline.TitleSpan)
            {
                AddFirst(section.TitleReadings, DateSource.Title, "title", dates);
                return;
            }
        }
    }

    private static void AddFrontMatter(IReadOnlyList<FieldReading> fields, List<DocumentDate> dates)
    {
        foreach (var (field, reading, _) in fields)
        {
            if (Keys.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
            {
                AddFirst([reading], DateSource.FrontMatter, field.Key, dates);
            }
        }
    }

    private static void AddFirst(IReadOnlyList<Reading> readings, DateSource source, string label, List<DocumentDate> dates)
    {
        foreach (var reading in readings)
        {
            var instant = reading as InstantReading ?? (reading as RangeReading)?.Start;
            if (instant is { Date: { } part, Problem: ReadingProblem.None } && part.ToIncidentDay() is { } date)
            {
                dates.Add(new DocumentDate(source, date, part.Span, label, instant));
                return;
            }
        }
    }

    private static void AddFileName(string path, TextSpan title, List<DocumentDate> dates)
    {
        if (FileNameDate.Find(path) is { } date)
        {
            dates.Add(new DocumentDate(DateSource.FileName, date, title, "file name", null));
        }
    }
}
