using Linter.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Linter.Syntax;

/// <summary>Reads the scalar fields of YAML front matter with their places.</summary>
internal sealed class YamlFieldReader
{
    private readonly string _document;
    private readonly int _offset;
    private readonly ValueList<FrontMatterField> _fields = new();
    private readonly ValueList<YamlLevel> _levels = new();

    private YamlFieldReader(string document, int offset)
    {
        _document = document;
        _offset = offset;
    }

    public static FrontMatterField[] Read(string document, TextSpan content)
    {
        if (PlainYaml.Is(document, content) || HostileText.IsHostileYaml(document.AsSpan(content.Start, content.Length)))
            return FieldLineReader.Read(document, content, ':');
        try
        {
            var reader = new YamlFieldReader(document, content.Start);
            return reader.ReadEvents(new Parser(new StringReader(document.Substring(content.Start, content.Length))));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // On broken input the parser throws more than its own YamlException.
            return FieldLineReader.Read(document, content, ':');
        }
    }

    private FrontMatterField[] ReadEvents(Parser parser)
    {
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart:
                    Enter(isMapping: true);
                    break;
                case SequenceStart:
                    Enter(isMapping: false);
                    break;
                case MappingEnd or SequenceEnd:
                    _levels.RemoveLast();
                    EndValue();
                    break;
                case Scalar scalar:
                    ReadScalar(scalar);
                    break;
                case AnchorAlias:
                    EndValue();
                    break;
            }
        }

        return _fields.ToArray();
    }

    private void Enter(bool isMapping)
    {
        var path = _levels.Count == 0 ? "" : _levels.Last.Path;
        var keySpan = _levels.Count == 0 ? default : _levels.Last.KeySpan;
        _levels.Add(new YamlLevel(isMapping, path, keySpan));
    }

    private void ReadScalar(Scalar scalar)
    {
        if (_levels.Count == 0)
            return;
        if (_levels.Last is { IsMapping: true, HasKey: false })
        {
            _levels.Last.SetKey(scalar.Value, SpanOf(scalar));
            return;
        }

        _fields.Add(new FrontMatterField(_levels.Last.Path, _levels.Last.KeySpan, scalar.Value, SpanOf(scalar)));
        EndValue();
    }

    private void EndValue()
    {
        if (_levels.Count > 0)
            _levels.Last.EndValue();
    }

    private TextSpan SpanOf(Scalar scalar)
    {
        var quote = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var start = _offset + (int)scalar.Start.Index + quote;
        var end = _offset + (int)scalar.End.Index - quote;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            start = LineTable.NextBreak(_document, start, Math.Max(start, end));
        return Blanks.Trim(_document, Math.Min(start, end), end);
    }
}
