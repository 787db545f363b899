namespace FactTracker.Interchange.Formats.Ris;

/// <summary>
/// RIS names: "Last, First, Suffix". A name without a comma has no parts. Lower-case words before the last name are its particle.
/// </summary>
internal static class RisNames
{
    public static CslName? Read(string text)
    {
        var parts = text.Split(',', 3).Select(part => part.Trim()).ToArray();
        if (parts.Length == 1) return text.Length == 0 ? null : CslName.AsOne(text);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var particles = words.Take(Math.Max(0, words.Length - 1)).TakeWhile(word => char.IsLower(word[0])).Count();
        var name =
            CslName.InParts(string.Join(' ', words.Skip(particles)), parts[1], string.Join(' ', words.Take(particles)), parts.Length > 2
            ? parts[2] : null);
        return string.IsNullOrWhiteSpace(name.Display) ? null : name;
    }

    public static string Write(CslName name)
    {
        if (name.Literal is not null || name.Family is not { } family) return name.Display;
        var particle = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle,
            family }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return string.IsNullOrWhiteSpace(name.Suffix) ? $"{particle}, {name.Given}".TrimEnd() : $"{particle}, {name.Given}, {name.Suffix}";
    }
}
