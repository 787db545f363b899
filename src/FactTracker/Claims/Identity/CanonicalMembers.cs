using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>Writes members that a record may lack: nothing is written for null.</summary>
internal static class CanonicalMembers
{
    public static void Amount(CanonicalWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is not { } amount) return;
        json.Name(name);
        json.Amount(amount);
    }

    public static void Text(CanonicalWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return;
        json.Name(name);
        json.Text(NormalText.Of(value));
    }
}
