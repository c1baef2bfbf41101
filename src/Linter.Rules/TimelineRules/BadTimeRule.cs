using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2007: a timestamp cannot be read or cannot exist.</summary>
public sealed class BadTimeRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2007",
        Name = "bad-time",
        Title = "A timestamp cannot be read or cannot exist.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Error,
        Supersedes = ["PM2001", "PM2004"],
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        foreach (var located in document.Model.Readings)
        {
            foreach (var end in EndsOf(located.Reading))
            {
                if (end.Clock is { } clock)
                {
                    Check(document, clock, end.Problem);
                }
            }
        }
    });

    private static IEnumerable<InstantReading> EndsOf(Reading reading) => reading switch
    {
        InstantReading instant => [instant],
        RangeReading range => [range.Start, range.End],
        _ => [],
    };

    private static void Check(DocumentAnalysisContext document, ClockPart clock, ReadingProblem problem)
    {
        var text = document.Tree.Text.Slice(clock.Span);
        switch (problem)
        {
            case ReadingProblem.ImpossibleClock when !IsElapsed(document.Model.Timeline, clock):
                Report(document, clock, DiagnosticSeverity.Error, $"\"{text}\" does not exist: {Excess(clock)}.");
                break;
            case ReadingProblem.LookAlike:
                Report(document, clock, DiagnosticSeverity.Warning, $"\"{text}\" has {LookAlike(text)}.", Repair(clock.Span, text));
                break;
            case ReadingProblem.MeridiemConflict:
                Report(document, clock, DiagnosticSeverity.Warning, $"\"{text}\" is a 24-hour clock with {(clock.Meridiem == Meridiem.Pm ? "PM" : "AM")}; it is read as {clock.Hour:00}:{clock.Minute:00}.");
                break;
            case ReadingProblem.Placeholder when text.ContainsAnyInRange('0', '9'):
                Report(document, clock, DiagnosticSeverity.Warning, clock.Meridiem == Meridiem.None ? $"\"{text}\" leaves a part of the time open." : $"\"{text}\" has AM or PM cut to one letter.");
                break;
        }
    }

    /// <summary>True for the stamp of a sequence that counts from a moment: 30:30 may follow 0:00 there.</summary>
    private static bool IsElapsed(Timeline timeline, ClockPart clock) =>
        timeline.Entries.Any(entry => entry.Sequence.IsElapsed && entry.StampSpan.Contains(clock.Span));

    private static string Excess(ClockPart clock) =>
        clock.Minute > 59 ? $"{clock.Minute} is no minute"
        : clock.Second is > 59 and var second ? $"{second} is no second"
        : $"{clock.Hour}:{clock.Minute:00} is later than 24:00";

    private static string LookAlike(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Digit(c) is { } digit)
            {
                return c is >= '０' and <= '９' ? "a full-width digit" : $"the letter {c} in place of {(digit == '0' ? "zero" : "one")}";
            }
        }

        return "a blank inside its digits";
    }

    private static char? Digit(char c) => c switch
    {
        'O' or 'o' => '0',
        'l' or 'I' => '1',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        _ => null,
    };

    /// <summary>Digits in place of what looks like them, up to AM or PM.</summary>
    private static Fix? Repair(TextSpan span, ReadOnlySpan<char> text)
    {
        var changes = new List<TextChange>();
        for (var i = 0; i < text.Length && text[i] is not ('A' or 'a' or 'P' or 'p'); i++)
        {
            if (Digit(text[i]) is { } digit)
            {
                changes.Add(new TextChange(new TextSpan(span.Start + i, 1), digit.ToString()));
            }
        }

        return changes.Count == 0 ? null : new Fix("Write digits", FixSafety.Safe, changes);
    }

    private static void Report(DocumentAnalysisContext document, ClockPart clock, DiagnosticSeverity severity, string message, Fix? fix = null) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = clock.Span,
            Message = message,
            Fixes = fix is null ? [] : [fix],
        });
}
