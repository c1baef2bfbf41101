using FsCheck;
using FsCheck.Fluent;
using Linter.Semantics.Causes;
using Linter.Semantics.Impacts;
using Linter.Semantics.Prose;

namespace Linter.Tests.Semantics.Prose;

public sealed class ProseReadersOnAnyTextTests
{
    private static readonly string[] Pieces =
    [
        "All users", "30 %", " of ", "users", "\n", ". ", "?! ", "(", ")", "**", "`", "Impact: ", "- ", "## Root Cause\n", "e.g. ", "2.30 a.m. ", "…", " — ", "; ", ", and ",
        "completely ", "unavailable", "no ", "customer impact", "rolled back", " did not ", "memory leak", " in the ", "cache", "$", "5,000", "|", "😱", "\u00A0", "'", "’s ", "was ",
    ];

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Readers_never_fail_and_sentences_follow_one_another() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => "## Impact\n\n" + string.Concat(pieces)).ToArbitrary(), Check);

    private static void Check(string markdown)
    {
        var model = ProseSample.Model(markdown);
        foreach (var section in model.Sections)
        {
            var end = 0;
            foreach (var sentence in SentenceReader.Read(section))
            {
                sentence.Span.Start.Should().BeGreaterThanOrEqualTo(end);
                end = sentence.Span.End;
                end.Should().BeLessThanOrEqualTo(markdown.Length);
                sentence.Clauses.Should().OnlyContain(clause => clause.Plain.Start >= 0 && clause.Plain.End <= sentence.Text.Length);
            }
        }

        ImpactReader.Read(model.Outline).Should().NotContain(claim => !claim.Sentence.Contains(claim.Span));
        CauseReader.ReadRootCause(model.Outline);
        CauseReader.ReadResolution(model.Outline);
    }
}
