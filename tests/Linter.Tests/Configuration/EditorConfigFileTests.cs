using System.Text;
using Linter.Configuration;
using Linter.Text;

namespace Linter.Tests.Configuration;

/// <summary>The cases are those of the published conformance list of the format, in words of our own.</summary>
public sealed class EditorConfigFileTests
{
    [TestCase("key=value")]
    [TestCase("key = value")]
    [TestCase("key  =   value")]
    [TestCase("  key=value")]
    [TestCase("key=value  ")]
    [TestCase("\tkey\t=\tvalue\t")]
    [TestCase("key:value")]
    [TestCase("key : value")]
    [TestCase("KEY = value")]
    public void Blanks_and_the_case_of_keys_do_not_count(string line) => Show($"[*]\n{line}\n").Should().Equal("* key=value");

    [TestCase("key = Value", "Value")]
    [TestCase("key = a = b", "a = b")]
    [TestCase("key = value; not comment", "value; not comment")]
    [TestCase("key = value # not comment", "value # not comment")]
    [TestCase("key = two  words", "two  words")]
    [TestCase("key =", "")]
    public void A_value_goes_to_the_end_of_its_line(string line, string value) => Show($"[*]\n{line}").Should().Equal($"* key={value}");

    [TestCase("; remark\n[*]\n; remark\nkey=value\n;other=value")]
    [TestCase("# remark\n[*]\n  # remark\nkey=value\n#other=value")]
    [TestCase("[*]\n\n\nkey=value\n\n")]
    [TestCase("[*]\r\nkey=value\r\n")]
    [TestCase("[*]\rkey=value\r")]
    [TestCase("  [*]  \nkey=value")]
    [TestCase("[*] ; remark\nkey=value")]
    [TestCase("[*] # remark\nkey=value")]
    public void Remarks_and_empty_lines_do_not_count(string text) => Show(text).Should().Equal("* key=value");

    [TestCase("[[ab].a]", "[ab].a")]
    [TestCase("[a;b#c]", "a;b#c")]
    [TestCase("[ test 7 ]", " test 7 ")]
    [TestCase("[*.{md,txt}]", "*.{md,txt}")]
    [TestCase("[]", "")]
    public void A_section_is_named_by_what_stands_in_its_outermost_brackets(string header, string name) =>
        Parse(header).Sections.Should().ContainSingle().Which.Glob!.Pattern.Should().Be(name);

    [TestCase("[*.md")]
    [TestCase("[*.md] key=value")]
    public void A_header_that_is_not_closed_names_no_files(string header) =>
        Parse(header + "\nkey=value").Sections.Should().ContainSingle().Which.Glob.Should().BeNull();

    [TestCase("root = true", true)]
    [TestCase("ROOT=TRUE", true)]
    [TestCase("; remark\n\nroot=true\n[*]\nkey=value", true)]
    [TestCase("root = false", false)]
    [TestCase("[*]\nroot = true", false)]
    [TestCase("", false)]
    public void Root_is_stated_before_the_first_section(string text, bool isRoot)
    {
        Parse(text).IsRoot.Should().Be(isRoot);
        EditorConfigFile.Parse(SourceText.From(text), preambleOnly: true).IsRoot.Should().Be(isRoot);
    }

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_file() =>
        Show(SourceText.Decode([.. Encoding.UTF8.Preamble, .. "[*]\nkey=value"u8])).Should().Equal("* key=value");

    [Test]
    public void Sections_of_one_name_stay_apart_and_in_order() =>
        Show("[a.a]\noption1=x\n[b]\noption1=y\n[a.a]\noption2=z").Should().Equal("a.a option1=x", "b option1=y", "a.a option2=z");

    [Test]
    public void Long_keys_and_values_are_kept_whole()
    {
        var (key, value) = (new string('k', 1024), new string('v', 4096));
        Show($"[*]\n{key}={value}").Should().Equal($"* {key}={value}");
    }

    [Test]
    public void A_line_without_an_equals_sign_has_no_value() =>
        Parse("[*]\nkey").Sections[0].Properties.Should().ContainSingle().Which.Value.Should().BeNull();

    [Test]
    public void Keys_and_values_know_their_places()
    {
        var file = Parse("[*]\n  Key =  some value \n");
        var property = file.Sections[0].Properties[0];
        file.Text.Slice(property.KeySpan).ToString().Should().Be("Key");
        file.Text.Slice(property.ValueSpan).ToString().Should().Be("some value");
        file.Text.GetPosition(property.KeySpan.Start).Should().Be(new LinePosition(1, 2));
    }

    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse(SourceText.From(text));

    private static IEnumerable<string> Show(string text) => Show(SourceText.From(text));

    private static IEnumerable<string> Show(SourceText text) =>
        EditorConfigFile.Parse(text).Sections.SelectMany(section => section.Properties.Select(property => $"{section.Glob?.Pattern} {property.Key}={property.Value}"));
}
