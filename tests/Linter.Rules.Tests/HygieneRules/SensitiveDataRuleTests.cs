using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.SensitiveDataRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class SensitiveDataRuleTests
{
    private const string Filler = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5b";

    /// <summary>Put together here, because a finished token in a file stops a push.</summary>
    private static IEnumerable<TestCaseData> Tokens =>
    [
        new TestCaseData("AKIA" + "IQ7XB2M5" + "RT6WPLKD", "An AWS access key").SetArgDisplayNames("AWS"),
        new TestCaseData("gh" + "p_" + Filler[..36], "A GitHub token").SetArgDisplayNames("GitHub"),
        new TestCaseData("github_" + "pat_" + Filler + Filler, "A GitHub token").SetArgDisplayNames("GitHub, fine-grained"),
        new TestCaseData("glp" + "at-" + Filler[..20], "A GitLab token").SetArgDisplayNames("GitLab"),
        new TestCaseData("xox" + "b-" + "123456789012-" + Filler[..16], "A Slack token").SetArgDisplayNames("Slack"),
        new TestCaseData("ey" + "J" + Filler + ".ey" + "J" + Filler + "." + Filler, "A web token").SetArgDisplayNames("JWT"),
        new TestCaseData("-----BEGIN " + "RSA PRIVATE" + " KEY-----", "A private key").SetArgDisplayNames("PEM"),
    ];

    [Test]
    public void A_token_begins_a_word() => VerifyClean("The id is x" + "AKIA" + "QWERTYUIOPASDFGH.\n");

    [Test]
    public void Text_that_the_team_forbids_is_found_in_code_too()
    {
        const string Text = "# Outage\n\nCustomer [|CUST-004711|] called.\n\n```\nid=[|CUST-000815|] x\n```\n";
        Verify(Text, options: With("patterns", @"CUST-\d{6} z*"))[0].Message.Should().Be("Text that your patterns forbid (\"CUST…\") is in the document.");
        VerifyClean(Text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
    }

    [Test]
    public void A_pattern_that_cannot_be_read_finds_nothing() => VerifyClean("# Outage (\n", options: With("patterns", "("));

    [TestCaseSource(nameof(Tokens))]
    public void A_token_is_reported_wherever_it_stands(string token, string name)
    {
        foreach (var text in (string[])[$"Found {token} in the log.\n", $"    curl {token}\n", $"```\n{token}\n```\n"])
        {
            var found = Run(SourceText.From(text)).Should().ContainSingle().Which;
            text.Substring(found.Span.Start, found.Span.Length).Should().Be(token);
            found.Message.Should().Be($"{name} (\"{token[..4]}…\") is in the document; change it, it is in the history too.");
            found.Severity.Should().Be(DiagnosticSeverity.Warning);
        }
    }

    [TestCase("mysql --password=[|Tr0ub4dor-3|] -e x\n")]
    [TestCase("`PASSWORD=\"[|Tr0ub4dor-3|]\"`\n")]
    [TestCase("curl 'https://api.example.com?token=[|a1b2c3d4e5|]&x=1'\n")]
    [TestCase("API_KEY=[|a1b2c3d4e5|]\n")]
    public void A_literal_secret_is_reported(string marked) => Verify(marked);

    [TestCase("mysql --password=$DB_PASSWORD1 token=${TOKEN12345} secret=%SECRET_123%\n")]
    [TestCase("password=******** token=<token12345> secret=[redacted123] token={{token12345}}\n")]
    [TestCase("password=changeme token=get_token(12345) secret=service_secret\n")]
    [TestCase("token=https://example.com/1 password=abc... token=12345678\n")]
    [TestCase("The password = 12 characters at least, token count 12345.\n")]
    public void Values_that_hide_nothing_are_fine(string text) => VerifyClean(text);

    [Test]
    public void Published_examples_are_fine() => VerifyClean("AKIA" + "IOSFODNN7EXAMPLE and gh" + "p_" + new string('x', 36) + " and " + "AKIA and eyJ\n");

    [TestCase("## Impact\n\nThe order of [|ana.customer@gmail.com|] was lost.\n", "An e-mail address (\"ana.…\") is in \"Impact\"; customers are not named in a postmortem.")]
    [TestCase("## Timeline\n\n- 10:00 UTC: a call from [|+49 170 1234567|].\n", "A telephone number (\"+49 …\") is in \"Timeline\"; customers are not named in a postmortem.")]
    public void Personal_data_of_customers_is_reported(string marked, string message) => Verify("# Queue outage\n\n" + marked, message);

    [TestCase("**Author:** ana@gmail.com, +49 170 1234567\n")]
    [TestCase("## Action Items\n\n- Add an alert (ana@gmail.com)\n")]
    [TestCase("## Timeline\n\n- 10:00 UTC: paged ops@shop.example, oncall@company.com\n")]
    [TestCase("## Impact\n\nErrors rose by +1234567890123456 and +12 345. Call +1 555 0100 1234.\n")]
    [TestCase("## Timeline\n\n- 10:00 UTC: @ana asked in #ops, user@host, commit a+b@c\n")]
    public void Other_addresses_and_numbers_are_fine(string text) => VerifyClean("# Queue outage\n\n" + text);

    [Test]
    public void With_own_domains_all_others_are_foreign() => Verify(
        "# Queue outage\n\n## Impact\n\n[|ana@customer.com|] but not bob@shop.com, eve@mail.shop.com, x@example.com.\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["own_domains"] = "shop.com" });

    [Test]
    public void The_fix_redacts() => VerifyFix("mysql --password=Tr0ub4dor-3\n", "mysql --password=[redacted]\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_holds_a_secret(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
