namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Writes RIS names: "Last, First, Suffix". A name that is not in parts is written as it is.</summary>
internal static class RisNames
{
    public static string Write(CslName name)
    {
        if (name.Literal is not null || name.Family is not { } family) return name.Display;
        var particle = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle,
            family }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return string.IsNullOrWhiteSpace(name.Suffix) ? $"{particle}, {name.Given}".TrimEnd() : $"{particle}, {name.Given}, {name.Suffix}";
    }
}
