using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Reads the dates of labels, title, front matter and file name.</summary>
internal static class DocumentDateReader
{
    /// <summary>Front matter keys whose date is the incident's.</summary>
    private static readonly string[] Keys = ["date", "incident_date", "incident-date", "start", "start_time", "started", "started_at"];

    private const string ReleaseNames = "release* | version* | build | builds | deploy* | rollout | upgrade | migration | patch";

    private static readonly PhraseSet Releases = new(ReleaseNames);

    /// <summary>What stands in front of the day of something else than the incident.</summary>
    private static readonly PhraseSet Others = new(ReleaseNames + " | after | since | follow-up | followup | follow up | recurrence | repeat | review | reviewed | updated | update | revised | published | written");

    private static readonly PhraseSet SmallWords = new("of | to | the | on | from | at | our");

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
                AddFirst(section.TitleReadings.Where(reading => !IsOfOther(section, reading)).ToList(), DateSource.Title, "title", dates);
                return;
            }
        }
    }

    /// <summary>"Release 2025-02-28 broke …", "… after the 2025-03-01 release", "Follow-up to the 2025-01-10 outage": the day of something else.</summary>
    private static bool IsOfOther(Section title, Reading date)
    {
        if (title.TitleLine is not { } line)
        {
            return false;
        }

        var words = WordList.Of(line.PlainText);
        var before = words.IndexAt(line.ToPlain(date.Span.Start)) - 1;
        while (before > 0 && SmallWords.IsAt(words, before))
        {
            before--;
        }

        return Others.IsAt(words, before) || Others.LengthAt(words, before - 1) == 2 || Releases.IsAt(words, words.IndexAt(line.ToPlain(date.Span.End)));
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
                var last = (reading as RangeReading)?.End.Date?.ToIncidentDay() ?? date;
                dates.Add(new DocumentDate(source, date, part.Span, label, instant) { Last = last });
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
