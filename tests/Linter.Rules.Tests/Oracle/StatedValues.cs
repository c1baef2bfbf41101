using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.Tests.Oracle;

/// <summary>The values a document states, without order and places: what no safe fix may change.</summary>
/// <param name="Readings">Every date, time, length, share and count as written; "?" for one that cannot be read.</param>
/// <param name="Moments">The timeline and the window, with what is inherited.</param>
/// <param name="Fields">Owners, due dates, tickets and status of the action items.</param>
/// <param name="Words">How often each word is written.</param>
internal sealed record StatedValues(string Readings, string Moments, string Fields, string Words)
{
    public static StatedValues Of(SourceText text)
    {
        var model = new SemanticModel(SyntaxTree.Parse(text));
        return new StatedValues(
            Join(model.Readings.Select(located => located.Reading.Problem == Linter.Readings.ReadingProblem.None ? located.Reading.Value : "?")),
            Join(model.Timeline.Entries.SelectMany(entry => new[] { entry.At, entry.Until }).Append(model.Window.Start).Append(model.Window.End).Select(Shown)),
            Join(model.ActionItemLists.SelectMany(list => list.Items).Select(item =>
                $"{string.Join(',', item.Owners.Select(owner => owner.Value))} {item.Due?.Date} {string.Join(',', item.Tickets.Select(ticket => ticket.Value))} {item.Status}")),
            Join(text.Content.Split([' ', '\r', '\n', '\t', '-', '*', '#', ':', '•', '[', ']', '|', '_'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "x" and not "X")));
    }

    /// <summary>Compares with the document before a repair; each rule may change only what its page says.</summary>
    public void ShouldStillSay(StatedValues before, string rule, string what)
    {
        var isDeletion = rule == "PM0007";
        if (rule is not "PM2007" and not "PM2008" and not "PM9001" && !isDeletion)
        {
            Readings.Should().Be(before.Readings, what);
        }

        if (rule is not "PM2007" and not "PM9001" && !isDeletion)
        {
            Moments.Should().Be(before.Moments, what);
        }

        if (rule is not "PM9010" and not "PM9001" && !isDeletion)
        {
            Fields.Should().Be(before.Fields, what);
        }

        if (rule is "PM0004" or "PM0005" or "PM2001" or "PM2002" or "PM9010")
        {
            Words.Should().Be(before.Words, what);
        }

        if (isDeletion)
        {
            before.Words.Split('\n').Should().Contain(Words.Split('\n'), what);
        }
    }

    private static string Shown(StatedInstant? at) => at is null ? "" : $"{(at.IsDateKnown ? at.Date : "?")} {at.Clock} {at.Zone?.Name}";

    private static string Join(IEnumerable<string> values) => string.Join('\n', values.Where(value => value.Length > 0).Order(StringComparer.Ordinal));
}
