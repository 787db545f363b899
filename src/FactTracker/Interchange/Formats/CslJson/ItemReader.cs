using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Reads items as sources.</summary>
/// <param name="context">The text, and where problems go.</param>
/// <param name="isOfCrossref">
/// Whether the items are from a Crossref answer. Crossref puts texts into lists, has types of its own, and uses the DOI as id; none of this
/// is reported.
/// </param>
internal sealed class ItemReader(ImportContext context, bool isOfCrossref = false)
{
    /// <summary>CSL's member for what it has no variable for.</summary>
    public const string Custom = "custom";

    /// <summary>Reads an item.</summary>
    /// <param name="item">The object.</param>
    /// <param name="key">The name it is listed under, used as its id when it has none.</param>
    public ClaimSetRecord Read(JsonItem item, string? key)
    {
        void Report(string variable, Rule rule, string message)
        {
            if (!isOfCrossref || variable != CslVariables.Type || rule != Rules.ForeignRepaired)
                context.Report(item[variable] ?? item, rule, message);
        }

        var csl = new CslItem { Type = item[CslVariables.Type] is { IsString: true, IsSound: true } type ? type.Text : null };
        var (id, kept) = IdOf(item, key);
        var members = new KeptMembers(CslVariables.Prefix);
        RawJson? own = null;
        foreach (var (name, value) in item.Members)
        {
            if (name is CslVariables.Id or CslVariables.Type) continue;
            if (name == Custom && value.IsObject) own = ReadCustom(value, members);
            else ReadVariable(csl, isOfCrossref ? CrossrefNames.VariableOf(name) : name, value, members);
        }

        var source = CslSourceReader.Read(csl, id, members.Behind(kept), Report);
        if (own is { } said) source = OwnMembers.Add(source, said,
            problem => context.Report(item[Custom]!, problem.Rule, problem.Message, problem.Remedy));
        return new ClaimSetRecord { Source = source, Place = context.PlaceOf(item), Problems = context.TakeProblems() };
    }

    private (SourceId Id, Extensions Kept) IdOf(JsonItem item, string? key)
    {
        var id =
            item[CslVariables.Id] is { IsObject: false, IsArray: false, IsSound: true, Text: { } text } && !string.IsNullOrWhiteSpace(text)
            ? text : isOfCrossref ? item[CslVariables.Doi]?.Text ?? key : key;
        var (made, kept) = KeptId.Of(CslVariables.Prefix, id, context.Raw(item).ToString());
        if (id is null) context.Report(
            item[CslVariables.Id] ?? item, Rules.ForeignRepaired, $"The item has no id; the id {made} is made from its content.");
        else if (kept.Count > 0) context.Report(
            item[CslVariables.Id] ?? item, Rules.ForeignRepaired, $"\"{id}\" is not a valid id; the id {made} is made from it.");
        return (made, kept);
    }

    private void ReadVariable(CslItem csl, string name, JsonItem value, KeptMembers kept)
    {
        if (name.Length == 0)
        {
            context.Report(value, Rules.ForeignUnread, "A member without a name is dropped.");
            return;
        }

        if (CslVariables.KindOf(name) == CslVariableKind.Unlisted)
        {
            Keep(name, value, kept);
            return;
        }

        if (IsNothing(value)) return;
        var raw = context.Raw(value);
        if (value.IsArray && value.Elements.Any(HasOnlyMark))
        {
            var others = value.Elements.Where(element => !IsNothing(element)).ToList();
            if (others.Count == 0) return;
            raw = RawBuilder.List(others.Select(context.Raw));
        }

        var shape = CslShape.Of(name, raw.ToElement());
        if (shape.Repair is { } repair && !(isOfCrossref && value.IsArray)) context.Report(value, Rules.ForeignRepaired, $"{repair}.");
        if (shape.Value is { } shaped) csl.Add(name, NumbersIn(name, shaped, value, kept));
        if (shape.IsUnread)
        {
            var what = shape.Rest is null ? "The value" : "Part of the value";
            var why = shape.Fault is { } fault ? $": {fault}" : "";
            context.Report(value, Rules.ForeignUnread, $"{what} of \"{name}\" was not understood{why.TrimEnd('.')}.",
                "It is kept as an extension.");
            kept.Add(name, shape.Rest ?? raw);
        }
        else if (shape.Fault is { } doubt)
        {
            context.Report(value, Rules.ForeignUnread, doubt);
        }
    }

    // A text, a name or a date that is only what programs write where there is no value is reported, and read as missing.
    private bool IsNothing(JsonItem value)
    {
        if (!HasOnlyMark(value)) return false;
        context.Report(value, Rules.ForeignRepaired, NothingMark.Message(value.Text ?? value.Members[0].Value.Text!));
        return true;
    }

    private static bool HasOnlyMark(JsonItem value) => value is { IsString: true, Text: { } text }
        ? NothingMark.Is(text)
        : value is { IsObject: true, Members: [{ Name: "literal" or "family" or "raw", Value: { IsString: true, Text: { } only } }] }
            && NothingMark.Is(only);

    // What qualifies a standard number is kept: "1234-5678 (Print)".
    private RawJson NumbersIn(string name, RawJson shaped, JsonItem value, KeptMembers kept)
    {
        if (name is not (CslVariables.Isbn or CslVariables.Issn) || KeptText.TextIn(shaped) is not { } text) return shaped;
        var numbers = StandardNumbers.Of(text);
        if (!numbers.IsQualified) return shaped;
        var read = string.Join(' ', numbers.Numbers);
        context.Report(value, Rules.ForeignRepaired, $"The numbers in \"{text}\" are read as {read}.");
        kept.AddText(name, text);
        return KeptText.Raw(read);
    }

    private void Keep(string name, JsonItem value, KeptMembers kept)
    {
        if (!kept.Add(name, context.Raw(value)))
            context.Report(value, Rules.ForeignUnread, $"The item has \"{name}\" twice; this one is dropped.");
    }

    private RawJson? ReadCustom(JsonItem custom, KeptMembers kept)
    {
        RawJson? own = null;
        foreach (var (name, value) in custom.Members)
        {
            if (name == OwnMembers.Name && value.IsObject)
                own = SoundJson.Mend(JsonMinifier.Minify(context.Text.Span.Slice(value.Offset, value.Length)));
            else if (name.Length > 0) Keep(name, value, kept);
            else context.Report(value, Rules.ForeignUnread, "A member without a name is dropped.");
        }

        return own;
    }
}
