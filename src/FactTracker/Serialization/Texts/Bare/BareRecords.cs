using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads claims and sources that are not in a set: a list of them, one alone, or lines that are the records themselves.</summary>
internal static class BareRecords
{
    /// <summary>
    /// Returns what the current object is, or null if it is neither a claim nor a source for certain: it has a text as its id, the content
    /// of one of the two, and no members but those of the format and extensions with a prefix. Records of other data have other members.
    /// </summary>
    public static RecordKind? KindOf(JsonCursor reader)
    {
        var (hasId, hasClaim, hasSource, ofClaim, ofSource) = (false, false, false, true, true);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (claim, source) = (ClaimMemberNumbers.Table.Find(ref reader), SourceMemberNumbers.Table.Find(ref reader));
            if (claim < 0 && source < 0 && !reader.ValueSpan.Contains((byte)':')) return null;
            if (claim >= 0 || source >= 0) (ofClaim, ofSource) = (ofClaim && claim >= 0, ofSource && source >= 0);
            hasClaim |= claim is ClaimMemberNumbers.Text or ClaimMemberNumbers.Property;
            hasSource |= source is SourceMemberNumbers.Title or SourceMemberNumbers.Url;
            reader.Read();
            if (claim == ClaimMemberNumbers.Id) hasId = reader.TokenType == JsonTokenType.String;
            reader.Skip();
        }

        if (!hasId) return null;
        return ofClaim && hasClaim ? RecordKind.Claim : ofSource && hasSource ? RecordKind.Source : null;
    }

    /// <summary>Reads the current list of records, if its first element is one.</summary>
    /// <returns>Whether it is a list of records.</returns>
    public static bool ReadList(ref JsonCursor reader, ReadContext context, SetAssembly set)
    {
        var first = reader;
        if (!first.Read() || first.TokenType != JsonTokenType.StartObject || KindOf(first) is null) return false;
        ReportMissingSet(ref reader, context);
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var kind = reader.TokenType == JsonTokenType.StartObject ? KindOf(reader) : null;
            set.Read(ref reader, kind ?? RecordKind.Claim, index, isBare: true); // Reports what is wrong with a claim.
        }

        return true;
    }

    /// <summary>Reads the current object as a record.</summary>
    public static void ReadOne(ref JsonCursor reader, RecordKind kind, SetAssembly set) =>
        set.Read(ref reader, kind, RecordPlace.Alone, isBare: true);

    /// <summary>Reports that the text has records without a set.</summary>
    public static void ReportMissingSet(ref JsonCursor reader, ReadContext context) => context.Report(
        Rules.RecordsAlone,
        reader.TokenStartIndex,
        "The text has claims and sources that are not in a set; it is read as version 1.0.",
        null,
        "To add a title or a version, write { \"facttracker\": \"1.0\", \"claims\": […] }.");
}
