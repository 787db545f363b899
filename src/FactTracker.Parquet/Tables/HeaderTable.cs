namespace FactTracker.Parquet;

/// <summary>The table with one row: the set without its records.</summary>
internal sealed class HeaderTable : Table
{
    private readonly TextColumn _id, _language;
    private readonly LongTextColumn _title, _json;

    public HeaderTable(MemoryMeter meter)
        : base(meter) =>
        (_id, _title, _language, _json) = (Text("id"), LongText("title"), Text("language"), LongText("json"));

    public void Add(ClaimSet header)
    {
        var before = Meter.Bytes;
        _id.Add(header.Id);
        _title.Add(header.Title);
        _language.Add(header.Language?.Text);
        _json.Add(header.ToJson());
        Count(before);
    }
}
