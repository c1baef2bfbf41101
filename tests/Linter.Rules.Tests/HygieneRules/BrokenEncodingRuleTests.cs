using System.Text;
using Linter.Diagnostics;
using Linter.Rules.HygieneRules;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.BrokenEncodingRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class BrokenEncodingRuleTests
{
    [Test]
    public void A_lone_character_in_code_is_fine() => VerifyClean("The byte was shown as `Â ` in the log.\n");

    [Test]
    public void A_garbled_emoji_is_reported_with_what_it_was() => Verify(
        "# The Great Crash [|ðŸ”¥|]\n",
        "\"ðŸ”¥\" is UTF-8 read as Windows-1252; it should be 🔥 (U+1F525).",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_proper_emoji_is_fine() => VerifyClean("# The Great Crash 🔥\n");

    [TestCase("The serverâ€™s disk", "The server’s disk")]
    [TestCase("It took 10Â\u00A0min", "It took 10\u00A0min")]
    [TestCase("cafÃ© and prÃªt and Ã\u00A0 la carte", "café and prêt and à la carte")]
    [TestCase("Ð¿Ñ€Ð¸Ð²ÐµÑ‚ from the team", "привет from the team")]
    [TestCase("Deploy âœ… done", "Deploy ✅ done")]
    [TestCase("a â†’ b", "a → b")]
    [TestCase("itΓÇÖs and na├»ve", "it’s and naïve")]
    [TestCase("itÔÇÖs", "it’s")]
    [TestCase("ï»¿Summary", "Summary")]
    [TestCase("Ã¢â‚¬â„¢ twice", "’ twice")]
    [TestCase("Latin-1: â\u0080\u0099", "Latin-1: ’")]
    public void The_fix_gives_the_original(string garbled, string original) => VerifyFix(garbled, original);

    [TestCase("SÃO PAULO, naïve, Ångström, £5, 20 °C, São Luís")]
    [TestCase("Le « café»… est fermé. «CAFÉ» «ÉTÉ»")]
    [TestCase("Tomáš“ and Lukáš… said „NEIN, HÄ“")]
    [TestCase("MANHÃ, IRMÃ. AMANHÃ”")]
    [TestCase("├── src\n└── été")]
    [TestCase("日本語のテキスト、中文")]
    [TestCase("Ελληνικά και русский")]
    [TestCase("Größe: 5 µm ± 2 %, ½ of ¾ ©® ™ … – —")]
    public void Text_that_only_looks_unusual_is_fine(string text) => VerifyClean(text);

    [Test]
    public void Doubtful_characters_count_in_a_document_that_is_garbled_elsewhere() =>
        Verify("The serverâ€™s “MANH[|Ã”|]".Replace("â€™", "[|â€™|]", StringComparison.Ordinal));

    [TestCase("`â€™` is what ’ looks like")]
    [TestCase("```\nâ€™\n```\n")]
    public void Code_may_show_garbled_text(string text) => VerifyClean(text);

    [TestCase("10[|Â|] min were lost")]
    [TestCase("The end.[|Â|]\nNext")]
    [TestCase("voil[|Ã|] what happened")]
    public void A_lone_lead_character_is_reported(string marked) => Verify(marked);

    [Test]
    public void Only_the_named_character_sets_are_tried() =>
        VerifyClean("itΓÇÖs", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["code_pages"] = "1252" });

    [Test]
    public void Lost_characters_are_one_finding() => Verify("a [|\uFFFD|] b {|\uFFFD|} c {|\uFFFD|}\n")
        .Should().ContainSingle().Which.Message.Should().Be("The character U+FFFD stands for text that was lost in a conversion; write the original again (3 places).");

    [Test]
    public void Bytes_that_are_not_UTF8_are_reported()
    {
        var found = Run(SourceText.Decode([.. "Caf"u8, 0xE9, .. " closed\n"u8], "a.md"));
        found.Should().ContainSingle().Which.Message.Should().Be("The document holds bytes that are not UTF-8; save it as UTF-8.");
    }

    [Test]
    public void UTF16_without_a_byte_order_mark_is_reported() =>
        Run(SourceText.Decode(Encoding.Unicode.GetBytes("# Outage\n"), "a.md")).Should().ContainSingle();

    [Test]
    public void The_seed_with_double_encoded_emoji_has_three_findings()
    {
        var text = SeedFolder.Read("001.md");
        Run(text).Select(diagnostic => text.GetPosition(diagnostic.Span.Start).Line + 1).Should().Equal(1, 9, 43);
    }

    [Test]
    public void The_descriptor_promises_the_fix() => new BrokenEncodingRule().Descriptor.Fix.Should().Be(FixSafety.Safe);
}
