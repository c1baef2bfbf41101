using Linter.Readings;
using Linter.Semantics;
using Linter.Semantics.ActionItems;
using Linter.Semantics.Sections;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Semantics.ActionItems;

/// <summary>A small postmortem whose action items are read, with the dates the test names.</summary>
internal sealed class ActionDocument
{
    /// <summary>The day of every test incident.</summary>
    public static readonly LocalDate IncidentDay = new(2025, 3, 4);

    private ActionDocument(string markdown, LocalDate incidentDay, StatedDay[] days)
    {
        Text = SourceText.From(markdown);
        var outline = SectionOutlineBuilder.Build(SyntaxTree.Parse(Text), SectionVocabulary.Default);
        SectionRoleInference.Run(outline);
        foreach (var section in outline.Sections)
        {
            section.TitleReadings = section.TitleLine is { } title ? ReadingsIn(title.Span, days) : [];
            foreach (var item in section.Items)
            {
                item.Readings = ReadingsIn(item.Span, days);
            }
        }

        (Lists, Improvements) = ActionItemReader.Read(outline, WindowOn(incidentDay), []);
    }

    public SourceText Text { get; }

    public IReadOnlyList<ActionItemList> Lists { get; }

    public IReadOnlyList<Improvement> Improvements { get; }

    public IEnumerable<ActionItem> Items => Lists.SelectMany(list => list.Items);

    public static ActionDocument Read(string markdown, params StatedDay[] days) => new(markdown, IncidentDay, days);

    public static ActionDocument ReadFile(string markdown, LocalDate incidentDay, params StatedDay[] days) => new(markdown, incidentDay, days);

    /// <summary>The only item of a list that holds one entry.</summary>
    public static ActionItem Entry(string entry, params StatedDay[] days) => Read($"# Checkout outage\n\n## Action Items\n\n- {entry}\n", days).Items.Single();

    /// <summary>The 1-based line of a place.</summary>
    public int LineOf(TextSpan span) => Text.GetPosition(span.Start).Line + 1;

    public string At(TextSpan span) => Text.Slice(span).ToString();

    private List<Reading> ReadingsIn(TextSpan span, StatedDay[] days)
    {
        var readings = new List<Reading>();
        foreach (var day in days)
        {
            for (var at = Text.Content.IndexOf(day.Phrase, span.Start, span.Length, StringComparison.Ordinal); at >= 0;
                at = Text.Content.IndexOf(day.Phrase, at + 1, span.End - at - 1, StringComparison.Ordinal))
            {
                readings.Add(ReadingOf(day, new TextSpan(at, day.Phrase.Length)));
            }
        }

        readings.Sort((left, right) => left.Span.CompareTo(right.Span));
        return readings;
    }

    private static InstantReading ReadingOf(StatedDay day, TextSpan span) => new()
    {
        Span = span,
        Date = new DatePart { Span = span, Year = day.Year, Month = day.Month, Day = day.Day, Style = DateStyle.YearFirst, IsOrderAmbiguous = day.IsAmbiguous },
    };

    private static IncidentWindow WindowOn(LocalDate day) => new()
    {
        Start = new StatedInstant { Span = default, Reading = new InstantReading { Span = default }, Date = day, DateProvenance = Provenance.Explicit },
    };
}
