using System.Text;
using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Texts that are equal exactly when two values are the same, whatever their labels and words.</summary>
internal static class SeriesKey
{
    public static string Of(ClaimValue value)
    {
        var json = new CanonicalWriter();
        ValueIdentity.WriteIgnoringLanguage(json, value);
        return Encoding.UTF8.GetString(json.Written);
    }

    public static string Of(IEnumerable<ClaimValue> values) => string.Join(',', values.Select(Of).Order(StringComparer.Ordinal));
}
