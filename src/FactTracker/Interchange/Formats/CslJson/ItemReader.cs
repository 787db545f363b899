using FactTracker.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Reads items as sources.</summary>
/// <param name="context">Where the text is and where problems go.</param>
/// <param name="isOfCrossref">Whether Crossref answers in them: it puts texts into lists, has types of its own, and the DOI for an id, all of which is
/// read and not told.</param>
internal sealed class ItemReader(ImportContext context, bool isOfCrossref = false)
{
    /// <summary>CSL's slot for what it has no variable for.</summary>
    public const string Custom = "custom";

    /// <summary>Reads an item.</summary>
    /// <param name="item">The object.</param>
    /// <param name="key">The name it stands under, to be its id when it has none of its own.</param>
    public ClaimSetRecord Read(JsonItem item, string? key)
    {
        void Report(string variable, Rule rule, string message)
        {
            if (!isOfCrossref || variable != CslVariables.Type || rule != Rules.ForeignRepaired) context.Report(item[variable] ?? item, rule, message);
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
        var id = item[CslVariables.Id] is { IsObject: false, IsArray: false, IsSound: true, Text: { } text } && !string.IsNullOrWhiteSpace(text)
            ? text : isOfCrossref ? item[CslVariables.Doi]?.Text ?? key : key;
        var (made, kept) = KeptId.Of(CslVariables.Prefix, id, context.Raw(item).ToString());
        if (id is null) context.Report(item[CslVariables.Id] ?? item, Rules.ForeignRepaired, $"An item has an id; {made} is made of what it says.");
        else if (kept.Count > 0) context.Report(item[CslVariables.Id] ?? item, Rules.ForeignRepaired, $"The id \"{id}\" can be none of ours; {made} is made of it.");
        return (made, kept);
    }

    private void ReadVariable(CslItem csl, string name, JsonItem value, KeptMembers kept)
    {
        if (name.Length == 0)
        {
            context.Report(value, Rules.ForeignUnread, "A member without a name is left out.");
            return;
        }

        if (CslVariables.KindOf(name) == CslVariableKind.Unlisted)
        {
            Keep(name, value, kept);
            return;
        }

        var raw = context.Raw(value);
        var shape = CslShape.Of(name, raw.ToElement());
        if (shape.Repair is { } repair && !(isOfCrossref && value.IsArray)) context.Report(value, Rules.ForeignRepaired, $"{repair}.");
        if (shape.Value is { } shaped) csl.Add(name, shaped);
        if (!shape.IsUnread) return;
        context.Report(value, Rules.ForeignUnread, $"This is not what CSL has under \"{name}\".", "It is kept as it is.");
        kept.Add(name, raw);
    }

    private void Keep(string name, JsonItem value, KeptMembers kept)
    {
        if (!kept.Add(name, context.Raw(value))) context.Report(value, Rules.ForeignUnread, $"\"{name}\" stands beside another of that name and is left out.");
    }

    private RawJson? ReadCustom(JsonItem custom, KeptMembers kept)
    {
        RawJson? own = null;
        foreach (var (name, value) in custom.Members)
        {
            if (name == OwnMembers.Name && value.IsObject) own = JsonMinifier.Minify(context.Text.Span.Slice(value.Offset, value.Length));
            else if (name.Length > 0) Keep(name, value, kept);
            else context.Report(value, Rules.ForeignUnread, "A member without a name is left out.");
        }

        return own;
    }
}
