using System.Text.Json;
using Linter.Readings;
using Linter.Semantics;
using NodaTime.Text;

namespace Linter.Reporting.Models;

/// <summary>Writes a stated instant with what it inherited and from where.</summary>
internal static class InstantJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, string name, StatedInstant? instant)
    {
        if (instant is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        places.Write("at", instant.Span);
        WriteText(json, "date", instant.IsDateKnown ? Wording.Day(instant.Date) : null);
        WriteText(json, "time", instant.Clock is { } clock ? LocalTimePattern.ExtendedIso.Format(clock) : null);
        WriteText(json, "zone", instant.Zone?.Name);
        WriteText(json, "instant", instant.Instant is { } point ? InstantPattern.ExtendedIso.Format(point) : null);
        json.WriteString("dateFrom", EnumName.Of(instant.DateProvenance));
        json.WriteString("zoneFrom", EnumName.Of(instant.ZoneProvenance));
        json.WriteBoolean("approx", instant.Qualifier.IsApproximate);
        if (instant.Resolution.Kind is ZoneResolutionKind.Gap or ZoneResolutionKind.Overlap)
        {
            json.WriteString("clockChange", EnumName.Of(instant.Resolution.Kind));
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }
}
