using System.Text;
using System.Text.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Takes the time of a statement from its qualifiers.</summary>
internal static class QualifierTimes
{
    private const string TimeNote = "\"time\"";

    /// <summary>
    /// Returns the date of start time, end time and point in time, and removes these qualifiers when the date expresses them completely.
    /// </summary>
    /// <param name="qualifiers">The qualifiers, in order.</param>
    /// <param name="order">The order to keep when the times were not first; otherwise null.</param>
    public static DateStatement? Take(List<Qualifier> qualifiers, out RawJson? order)
    {
        order = null;
        var stretch = new WikibaseStretch(
            Of(qualifiers, WikibaseStretch.StartProperty), Of(qualifiers, WikibaseStretch.EndProperty),
            Of(qualifiers, WikibaseStretch.PointProperty));
        if (stretch == default || HasSeveral(qualifiers) || stretch.ToDate() is not { } when) return null;
        if (stretch is { Point: null } && !(IsPlain(stretch.Start) && IsPlain(stretch.End))) return when;
        var names = qualifiers.Select(qualifier => qualifier.Name).ToList();
        var count = qualifiers.RemoveAll(qualifier => IsTime(qualifier.Name));
        string[] times = stretch.Point is not null
            ? [WikibaseStretch.PointProperty]
            : [.. new[] { WikibaseStretch.StartProperty, WikibaseStretch.EndProperty }.Where(names.Contains)];
        if (!names.Take(count).SequenceEqual(times))
            order = RawJson.Parse($"[{string.Join(',', names.Select(name => $"\"{JsonEncodedText.Encode(name)}\""))}]", null);
        return when;
    }

    /// <summary>Whether a qualifier gives a time of the statement.</summary>
    public static bool IsTime(string property) =>
        property is WikibaseStretch.StartProperty or WikibaseStretch.EndProperty or WikibaseStretch.PointProperty;

    private static ClaimValue? Of(List<Qualifier> qualifiers, string property) =>
        qualifiers.Find(qualifier => qualifier.Name == property)?.Values.FirstOrDefault();

    private static bool HasSeveral(List<Qualifier> qualifiers) =>
        qualifiers.Exists(qualifier => IsTime(qualifier.Name) && qualifier.Values.Count > 1);

    // An unknown end differs from a missing one, and a date with extensions has more than its text.
    private static bool IsPlain(ClaimValue? value) => value switch
    {
        null or DateValue { HasNotes: false, Calendar: null } => true,
        NoneValue none => !none.HasNotes || none.Extensions is { Count: 1 } notes
            && notes[WikibaseMembers.DataType]?.AsUtf8().SequenceEqual(Encoding.UTF8.GetBytes(TimeNote)) == true,
        _ => false,
    };
}
