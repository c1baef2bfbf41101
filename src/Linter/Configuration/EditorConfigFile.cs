using Linter.Text;

namespace Linter.Configuration;

/// <summary>An .editorconfig as it is written, whatever its keys mean.</summary>
public sealed class EditorConfigFile
{
    private readonly List<EditorConfigProperty> _preamble = [];
    private readonly List<EditorConfigSection> _sections = [];

    private EditorConfigFile(SourceText text) => Text = text;

    public SourceText Text { get; }

    /// <summary>True if no file of an outer folder counts.</summary>
    public bool IsRoot => _preamble.Exists(static property => property.Key == "root" && string.Equals(property.Value, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>The lines before the first section.</summary>
    public IReadOnlyList<EditorConfigProperty> Preamble => _preamble;

    public IReadOnlyList<EditorConfigSection> Sections => _sections;

    /// <param name="text">The file.</param>
    /// <param name="preambleOnly">True if its sections are not wanted.</param>
    public static EditorConfigFile Parse(SourceText text, bool preambleOnly = false)
    {
        var file = new EditorConfigFile(text);
        var properties = file._preamble;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text.Content, start);
            var line = Trim(text.Content, start, end);
            if (!line.IsEmpty && text.Content[line.Start] == '[')
            {
                if (preambleOnly)
                {
                    break;
                }

                properties = file.OpenSection(line);
            }
            else if (!line.IsEmpty && text.Content[line.Start] is not ('#' or ';'))
            {
                properties.Add(ReadProperty(text.Content, line));
            }

            start = end + 1;
        }

        return file;
    }

    private List<EditorConfigProperty> OpenSection(TextSpan header)
    {
        var properties = new List<EditorConfigProperty>();
        _sections.Add(new EditorConfigSection(NameOf(Text.Slice(header)) is { } name ? new EditorConfigGlob(name) : null, header, properties));
        return properties;
    }

    /// <summary>What stands between the first and the last bracket; only a remark may follow. Null if it is not closed.</summary>
    private static string? NameOf(ReadOnlySpan<char> header)
    {
        var close = header.LastIndexOf(']');
        for (var at = close; at > 0; at = header[..at].LastIndexOf(']'))
        {
            if (header[(at + 1)..].TrimStart() is [] or ['#', ..] or [';', ..])
            {
                return header[1..at].ToString();
            }
        }

        return null;
    }

    private static EditorConfigProperty ReadProperty(string content, TextSpan line)
    {
        var separator = content.AsSpan(line.Start, line.Length).IndexOfAny('=', ':');
        var keyEnd = separator < 0 ? line.End : line.Start + separator;
        var key = Trim(content, line.Start, keyEnd);
        var value = separator < 0 ? new TextSpan(line.End, 0) : Trim(content, keyEnd + 1, line.End);
        return new EditorConfigProperty(
            content.Substring(key.Start, key.Length).ToLowerInvariant(),
            separator < 0 ? null : content.Substring(value.Start, value.Length),
            key,
            value);
    }

    private static int EndOfLine(string content, int start)
    {
        var length = content.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? content.Length : start + length;
    }

    private static TextSpan Trim(string content, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(content[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
