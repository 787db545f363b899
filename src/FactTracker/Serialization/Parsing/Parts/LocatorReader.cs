using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads locators: words, or page, section, paragraph, time and fragment.</summary>
internal static class LocatorReader
{
    private static readonly MemberTable Members = new("words", "page", "section", "paragraph", "time", "fragment");

    public static Locator? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Strings.Pooled(ref reader, context)?.AsLocator;
        return context.EnterObject(ref reader, "words, or an object with page, section, paragraph, time or fragment")
            ? context.Shared.Locators.Read(ref reader, context, ReadObject)
            : null;
    }

    private static Locator? ReadObject(ref JsonCursor reader, ReadContext context)
    {
        string? words = null, page = null, section = null, paragraph = null, fragment = null;
        MediaTime? time = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: words = Strings.Shared(ref reader, context); break;
                case 1: page = Scalars.PlainOrNumber(ref reader, context); break;
                case 2: section = Scalars.PlainOrNumber(ref reader, context); break;
                case 3: paragraph = Scalars.PlainOrNumber(ref reader, context); break;
                case 4: time = Scalars.MediaTime(ref reader, context); break;
                default: fragment = Strings.Shared(ref reader, context); break;
            }
        }

        return new Locator
        {
            Words = words, Page = page, Section = section, Paragraph = paragraph, Time = time, Fragment = fragment,
            Extensions = members.Extensions,
        };
    }
}
