using NodaTime;
namespace Linter.Readings;
/// <summary>stub</summary>
public static class ZoneRules { public static ZoneResolution Resolve(LocalDateTime l, ZonePart z) => default; }
