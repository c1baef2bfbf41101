using FsCheck;
using FsCheck.Fluent;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

public sealed class FrontMatterTests
{
    [Test]
    public void Yaml_fields_have_their_places() =>
        SyntaxDump.Of("---\ntitle: \"Big: outage\"\ndate: 2024-03-05 # day\nmeta:\n  owner: 'Kim'\n  tags: [a, b]\n---\n# Text\n").Should().Be("""
            front-matter 1:1-7:4 yaml
              field 2:1-6 title = "Big: outage" at 2:9-20
              field 3:1-5 date = "2024-03-05" at 3:7-17
              field 5:3-8 meta.owner = "Kim" at 5:11-14
              field 6:3-7 meta.tags = "a" at 6:10-11
              field 6:3-7 meta.tags = "b" at 6:13-14
            heading 8:1-7 atx 1
              line 8:3-7 "Text"
            """);

    [Test]
    public void Windows_line_breaks_and_emoji_keep_the_places_right() =>
        SyntaxDump.Of("---\r\ntitle: 🔥 down\r\nowner: Kim\r\n...\r\ntext").Should().Be("""
            front-matter 1:1-4:4 yaml
              field 2:1-6 title = "🔥 down" at 2:8-15
              field 3:1-6 owner = "Kim" at 3:8-11
            paragraph 5:1-5
              line 5:1-5 "text"
            """);

    [Test]
    public void Block_scalars_and_lists_of_mappings_are_read() =>
        SyntaxDump.Of("---\nauthors:\n  - name: Kim\n  - name: Ada\nnote: |\n  one\n  two\nempty:\n---").Should().Be("""
            front-matter 1:1-9:4 yaml
              field 3:5-9 authors.name = "Kim" at 3:11-14
              field 4:5-9 authors.name = "Ada" at 4:11-14
              field 5:1-5 note = "one\ntwo\n" at 6:3-7:6
              field 8:1-6 empty = "" at 8:7-7
            """);

    [Test]
    public void Broken_yaml_is_read_line_by_line() =>
        SyntaxDump.Of("---\ntitle: [unclosed\ndate: 2024-03-05\nbad: a: b\n---").Should().Be("""
            front-matter 1:1-5:4 yaml
              field 2:1-6 title = "[unclosed" at 2:8-17
              field 3:1-5 date = "2024-03-05" at 3:7-17
              field 4:1-4 bad = "a: b" at 4:6-10
            """);

    [Test]
    public void Toml_is_read_line_by_line() =>
        SyntaxDump.Of("+++\ntitle = \"A = b\" # c\ndate = 2024-03-05 # day\n[extra]\nteam = 'Ops'\n+++\ntext").Should().Be("""
            front-matter 1:1-6:4 toml
              field 2:1-6 title = "A = b" at 2:10-15
              field 3:1-5 date = "2024-03-05" at 3:8-18
              field 5:1-5 extra.team = "Ops" at 5:9-12
            paragraph 7:1-5
              line 7:1-5 "text"
            """);

    [TestCase("---\n\n# Outage\n\n---\n")]
    [TestCase("---\nJust a sentence.\n---\n")]
    [TestCase("---\ntitle: never closed\n")]
    [TestCase("---\n**Date:** 2024\n---\n")]
    [TestCase("---\nDate: 2024\n\n## Impact\n\n---\n")]
    [TestCase("\n---\ntitle: too late\n---\n")]
    [TestCase("----\ntitle: four\n----\n")]
    [TestCase("---")]
    [TestCase("+++\n")]
    public void Rules_around_text_are_no_front_matter(string markdown) =>
        SyntaxTree.Parse(SourceText.From(markdown)).FrontMatter.Should().BeNull();

    [Test]
    public void Only_the_values_can_be_read()
    {
        const string markdown = "---\ntitle: 10:00 down\nid: \"7\"\n---\ntext";

        SyntaxTree.Parse(SourceText.From(markdown)).ReadableText.Replace('\uFFFC', '.')
            .Should().Be("...\n.......10:00 down\n.....7.\n...\ntext");
    }

    [Test]
    public void Any_front_matter_has_fields_with_places() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(AnyFields, fields =>
        {
            var tree = SyntaxTree.Parse(SourceText.From($"---\nkey: value\n{fields}\n---\ntext"));

            return tree.FrontMatter is null || tree.FrontMatter.Fields.All(field =>
                tree.FrontMatter.Span.Contains(field.KeySpan) && tree.FrontMatter.Span.Contains(field.ValueSpan));
        }));

    private static readonly string[] Pieces =
        ["key: ", "a", "b c", "\n", "\n  ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "#", "|", ">", "&x ", "*x ", "!t ", "%", "@", ":", "\t", "🔥", "\r\n", "\u0007", "\uFEFF", "---\n", "<<: "];

    private static Arbitrary<string> AnyFields => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
}
