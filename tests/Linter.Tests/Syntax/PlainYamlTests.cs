using FsCheck;
using FsCheck.Fluent;
using Linter.Syntax;
using Linter.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Linter.Tests.Syntax;

public sealed class PlainYamlTests
{
    [TestCase("title: Checkout down\ndate: 2025-03-05\n")]
    [TestCase("start: 2025-03-05T10:30:00Z\r\n\r\nowner: \"Ana, Bo\"\r\n")]
    public void Keys_with_simple_values_are_plain(string yaml) => IsPlain(yaml).Should().BeTrue();

    [TestCase("title: 'quoted'")]
    [TestCase("title: a # remark")]
    [TestCase("title: a: b")]
    [TestCase("title:")]
    [TestCase("tags: [a, b]")]
    [TestCase("tags:\n  - a")]
    [TestCase("title: one\n  two")]
    [TestCase("title: &anchor x")]
    [TestCase("\"title\": x")]
    [TestCase("title: \"a\\n\"")]
    [TestCase("# remark")]
    [TestCase("title: café")]
    public void Everything_else_is_left_to_the_parser(string yaml) => IsPlain(yaml).Should().BeFalse();

    [Test]
    public void Plain_lines_mean_to_a_parser_what_they_mean_line_by_line() =>
        Prop.ForAll(Lines(), yaml => IsPlain(yaml) ? ByLines(yaml).SequenceEqual(ByParser(yaml)) : yaml.Length > 0).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Lines()
    {
        var pieces = Gen.Elements("a", "Zed", "x-1", "null", "true", "1", "10:30", "2025-03-05", " ", " ", ": ", ":", ",", "-", "\"", "(b)", "@c", "e=mc", "!", "?", "%", "~", "&d", "0x1F", "/p/q.md");
        var value = pieces.ListOf(4).Select(string.Concat);
        var key = Gen.Elements("title", "date", "started_at", "k-1", "A");
        var line = key.SelectMany(name => value.Select(text => $"{name}: {text}"));
        return line.ListOf(3).Select(lines => string.Join('\n', lines)).ToArbitrary();
    }

    private static bool IsPlain(string yaml) => PlainYaml.Is(yaml, new TextSpan(0, yaml.Length));

    private static IEnumerable<(string Text, int Start, int Length)> ByLines(string yaml) =>
        FieldLineReader.Read(yaml, new TextSpan(0, yaml.Length), ':')
            .SelectMany(field => new[] { (field.Key, field.KeySpan.Start, field.KeySpan.Length), (field.Value, field.ValueSpan.Start, field.ValueSpan.Length) });

    private static List<(string Text, int Start, int Length)> ByParser(string yaml)
    {
        var scalars = new List<(string, int, int)>();
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                var quote = scalar.Style == ScalarStyle.DoubleQuoted ? 1 : 0;
                scalars.Add((scalar.Value, (int)scalar.Start.Index + quote, yaml[((int)scalar.Start.Index + quote)..((int)scalar.End.Index - quote)].TrimEnd().Length));
            }
        }

        return scalars;
    }
}
