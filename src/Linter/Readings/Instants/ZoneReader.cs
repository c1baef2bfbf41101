using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads the zone that stands behind a clock, a date or a range.</summary>
internal static class ZoneReader
{
    /// <summary>Reads the zone behind an instant.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">Index just behind the instant.</param>
    /// <param name="place">Behind what a bare offset would stand.</param>
    public static ZoneMatch ReadBehind(TokenLine line, int end, OffsetPlace place)
    {
        var isGlued = line.IsWord(end);
        var next = line.SkipGap(end);
        if (line.IsSign(next, '(') || line.IsSign(next, '['))
            return ReadBracketed(line, next);
        var hasComma = line.IsSign(next, ',');
        if (hasComma)
            next = line.SkipGap(next + 1);
        if (line.IsSign(next, '+') && line.IsWord(next + 1, "UTC"))
            next++;
        var offset = hasComma ? default : OffsetReader.ReadBare(line, next, place);
        if (offset.IsFound)
            return WithNameBehind(line, Numeric(line, next, offset));
        return ReadNamed(line, next, isGlued, isBracketed: false);
    }

    /// <summary>Reads a zone by name or number that begins at the token.</summary>
    public static ZoneMatch ReadNamed(TokenLine line, int at, bool isGlued, bool isBracketed)
    {
        var named = ZonePhraseReader.Read(line, at);
        if (!named.IsFound)
            named = ZoneNames.Read(line, at, isGlued);
        if (!named.IsFound)
            return default;
        if (named.Part.Kind == ZoneKind.Offset && named.Part.Name.Length > 1)
        {
            var offset = OffsetReader.ReadBehindName(line, named.End, isBracketed);
            if (offset.IsFound)
                return WithNameBehind(line, Numeric(line, at, offset));
        }

        return WithOwnOffset(line, named);
    }

    private static ZoneMatch ReadBracketed(TokenLine line, int open)
    {
        var at = line.SkipGap(open + 1);
        var offset = OffsetReader.ReadBare(line, at, OffsetPlace.Bracket);
        var zone = offset.IsFound ? Numeric(line, at, offset) : ReadNamed(line, at, isGlued: false, isBracketed: true);
        if (!zone.IsFound)
            return default;
        var close = line.SkipGap(zone.End);
        if (line.IsWord(close, "time"))
            close = line.SkipGap(close + 1);
        return line.IsSign(close, line.IsSign(open, '(') ? ')' : ']') ? zone with { End = close + 1 } : default;
    }

    /// <summary>"IST (UTC+5:30)", "Europe/Athens +03": the offset decides. "Eastern Time (EDT)": the abbreviation tells more.</summary>
    private static ZoneMatch WithOwnOffset(TokenLine line, ZoneMatch named)
    {
        var next = line.SkipGap(named.End);
        if (line.IsSign(next, '('))
        {
            var inner = ReadInner(line, next);
            return inner.IsFound ? Merge(named, inner) : named;
        }

        var isDefinite = named.Part is { Kind: ZoneKind.Offset, Name: not "Z" };
        var offset = isDefinite ? default : OffsetReader.ReadBare(line, next, named.Part.Name is "Z" ? OffsetPlace.Bracket : OffsetPlace.Clock);
        return offset.IsFound ? named with { Part = named.Part with { Offset = offset.Value, HasOwnOffset = true }, End = offset.End } : named;
    }

    /// <summary>"15:30 UTC (+01:00)": behind a zone with an offset of its own, another one that begins with plus is the time since the start.</summary>
    private static bool IsElapsed(ZoneMatch named, ZoneMatch inner) =>
        inner.Part.Name[0] == '+' && named.Part.Offset is { } known && known != inner.Part.Offset;

    private static ZoneMatch ReadInner(TokenLine line, int open)
    {
        var at = line.SkipGap(open + 1);
        var offset = OffsetReader.ReadBare(line, at, OffsetPlace.Bracket);
        var inner = offset.IsFound ? Numeric(line, at, offset) : ZoneNames.Read(line, at, isGlued: false);
        if (!offset.IsFound && inner.IsFound && inner.Part.Kind == ZoneKind.Offset)
        {
            offset = OffsetReader.ReadBehindName(line, inner.End, isBracketed: true);
            inner = offset.IsFound ? Numeric(line, at, offset) : inner;
        }

        return inner.IsFound && line.IsSign(line.SkipGap(inner.End), ')') ? inner with { End = line.SkipGap(inner.End) + 1 } : default;
    }

    private static ZoneMatch Merge(ZoneMatch named, ZoneMatch inner)
    {
        if (inner.Part.Kind == ZoneKind.Offset && inner.Part.Name.Length > 3 && !IsElapsed(named, inner))
            return new(named.Part with { Offset = inner.Part.Offset, HasOwnOffset = true }, inner.End);
        if (named.Part.Offset is null && inner.Part.Offset is not null)
            return inner;
        return named with { End = inner.End };
    }

    /// <summary>"GMT+0900 (JST)": the name in the bracket is kept, the offset decides.</summary>
    private static ZoneMatch WithNameBehind(TokenLine line, ZoneMatch numeric)
    {
        var open = line.SkipGap(numeric.End);
        if (!line.IsSign(open, '('))
            return numeric;
        var inner = ReadInner(line, open);
        if (!inner.IsFound || inner.Part.Kind is not (ZoneKind.Abbreviation or ZoneKind.Ambiguous or ZoneKind.Generic))
            return numeric;
        return new(inner.Part with { Offset = numeric.Part.Offset, HasOwnOffset = true }, inner.End);
    }

    public static ZoneMatch Numeric(TokenLine line, int at, OffsetMatch offset)
    {
        var span = line.Span(at, offset.End);
        var name = line.Text.Substring(span.Start, span.Length);
        return new(new() { Span = span, Kind = ZoneKind.Offset, Name = name, Offset = offset.Value }, offset.End);
    }
}
