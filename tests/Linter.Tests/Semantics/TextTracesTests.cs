using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics;

public sealed class TextTracesTests
{
    private const int Minute = (15 * 60) + 20;

    [TestCase("at 15:20 UTC")]
    [TestCase("at 3:20 PM")]
    [TestCase("at 3.20 pm")]
    [TestCase("at 03:20:00 p.m.")]
    [TestCase("at 1520Z")]
    [TestCase("um 15h20")]
    [TestCase("| 15:20:31 |")]
    public void A_clock_time_leaves_its_numbers_however_it_is_written(string text) => TextTraces.Of(text).HasClock(Minute).Should().BeTrue();

    [TestCase("at 15:21 UTC")]
    [TestCase("at 16:20 UTC")]
    [TestCase("in 2015, 20151 times")]
    [TestCase("")]
    public void Where_a_number_is_missing_the_time_is_not_told(string text) => TextTraces.Of(text).HasClock(Minute).Should().BeFalse();

    [TestCase("from 3 PM on", 15 * 60)]
    [TestCase("at noon", 12 * 60)]
    [TestCase("at midnight", 0)]
    public void Full_hours_need_no_minutes(string text, int minute) => TextTraces.Of(text).HasClock(minute).Should().BeTrue();

    [TestCase("the session store", true)]
    [TestCase("Session-STORES", true)]
    [TestCase("the store of **sessions**", true)]
    [TestCase("the session cache", false)]
    public void A_name_is_there_if_all_of_its_words_are(string text, bool expected) => TextTraces.Of(text).HasWordsOf("session store").Should().Be(expected);

    /// <summary>The traces may not rule out what the comparison of the read documents finds.</summary>
    [Test]
    public void Documents_that_are_alike_may_be_alike()
    {
        var documents = Alike().Select(text => SourceText.From(text.Text, text.Path)).ToList();
        var fingerprints = documents.ConvertAll(document => IncidentFingerprint.Of(new SemanticModel(SyntaxTree.Parse(document)))!);
        var duplicates = DuplicateIncidents.Find(fingerprints, 0.9).ToList();
        var recurrences = RecurringIncidents.Find(fingerprints, NodaTime.Duration.FromDays(365), 0.5).ToList();
        duplicates.Select(pair => pair.Comparison.Likeness).Distinct().Should().HaveCount(4, "each kind of likeness is tried");
        recurrences.Should().NotBeEmpty();
        foreach (var (one, other) in duplicates.Select(pair => (pair.Document, pair.Other)).SelectMany(BothWays))
        {
            DuplicateIncidents.MayBeLike(one, TracesOf(other), 0.9).Should().BeTrue($"{one.Path} is like {other.Path}");
        }

        foreach (var (one, other) in recurrences.SelectMany(BothWays))
        {
            RecurringIncidents.MayBeLike(one, TracesOf(other), 0.5).Should().BeTrue($"{one.Path} is like {other.Path}");
        }

        TextTraces TracesOf(IncidentFingerprint fingerprint) => TextTraces.Of(documents.Single(document => document.Path == fingerprint.Path).Content);
    }

    [Test]
    public void Documents_about_other_things_are_ruled_out()
    {
        var one = IncidentFingerprint.Of(new SemanticModel(SyntaxTree.Parse(SourceText.From(Alike().First().Text, "a.md"))))!;
        var other = TextTraces.Of("# Mail was late\n\n**Root cause:** An expired certificate.\n\n## Timeline\n\n- 09:10 alert\n- 09:25 certificate renewed\n- 09:40 restored\n");
        DuplicateIncidents.MayBeLike(one, other, 0.9).Should().BeFalse();
        RecurringIncidents.MayBeLike(one, other, 0.5).Should().BeFalse();
    }

    private static IEnumerable<(IncidentFingerprint, IncidentFingerprint)> BothWays((IncidentFingerprint One, IncidentFingerprint Other) pair) => [(pair.One, pair.Other), (pair.Other, pair.One)];

    private static IEnumerable<(string Path, string Text)> Alike()
    {
        const string cause = "**Root cause:** A race condition in the order caches.\n";
        const string leak = "## Root cause\n\nA memory leak in the session stores of node.js.\n\n## Action items\n\n- [ ] Add a limit (PAY-700)\n";
        yield return ("clocks-1.md", $"# Checkout outage of 2024-05-06\n\n{cause}\n## Timeline (UTC)\n\n- 2024-05-06 15:15 alert\n- 15:20 on-call began\n- 15:45 cache restarted\n- 20:00 restored\n");
        yield return ("clocks-2.md", $"# Checkout outage of 2024-05-07\n\n{cause}\n## Timeline (UTC)\n\n- 2024-05-07 3:15 PM alert\n- 3:20 PM on-call began\n- 3:45 PM cache restarted\n- 8 PM restored\n");
        yield return ("clocks-3.md", $"# Checkout outage of 2024-05-08\n\n{cause}\n## Timeline (UTC)\n\n| Time | Event |\n| --- | --- |\n| 2024-05-08 15:15:10 | alert |\n| 15:20:10 | on-call began |\n| 15:45:10 | cache restarted |\n| 20:00:10 | restored |\n");
        yield return ("id-1.md", "# INC-42: payments failed\n");
        yield return ("id-2.md", "---\nincident_id: INC-42\n---\n# Outage\n");
        yield return ("window-1.md", "**Service:** Check-out API\n\n**Window:** 2024-06-06 10:00 UTC to 2024-06-06 12:00 UTC\n");
        yield return ("window-2.md", "---\nservices: login; check-out api\n---\n\n**Window:** 2024-06-06 11:30 UTC to 2024-06-06 12:30 UTC\n");
        yield return ("text-1.md", Prose("2024-07-06", "https://example.com/a"));
        yield return ("text-2.md", Prose("2024-07-09", "https://status.example.org/incidents/of/2024/b?x=1"));
        yield return ("leak-1.md", "# Logins failed on 2024-11-12\n\n" + leak);
        yield return ("leak-2.md", "# Logins failed on 2025-02-27\n\n" + leak.Replace("stores", "store", StringComparison.Ordinal));
    }

    private static string Prose(string day, string link) =>
        $"# Outage of {day}\n\n## Summary\n\n" + string.Join(' ', Enumerable.Range(1, 200).Select(number => number % 20 == 0 ? $"[word{number * 7}]({link})" : $"**word{number * 7}**")) + ".\n";
}
