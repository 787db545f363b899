using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace FactTracker.PostgreSql.Sql;

/// <summary>The pieces of an interpolated string, as the compiler hands them over: code, and values that become parameters.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SqlPieces
{
    /// <summary>Begins a statement.</summary>
    public SqlPieces(int literalLength, int formattedCount)
        : this(literalLength, formattedCount, new SqlText())
    {
    }

    /// <summary>Goes on with a statement.</summary>
    public SqlPieces(int literalLength, int formattedCount, SqlText text) => Text = text;

    /// <summary>The statement.</summary>
    public SqlText Text { get; }

    public void AppendLiteral(string code) => Text.AddCode(code);

    public void AppendFormatted(long value) => Add(value, NpgsqlDbType.Bigint);

    public void AppendFormatted(int value) => Add(value, NpgsqlDbType.Integer);

    public void AppendFormatted(short value) => Add(value, NpgsqlDbType.Smallint);

    public void AppendFormatted(double value) => Add(value, NpgsqlDbType.Double);

    public void AppendFormatted(string value) => Add(value, NpgsqlDbType.Text);

    public void AppendFormatted(byte[] value) => Add(value, NpgsqlDbType.Bytea);

    public void AppendFormatted(long[] value) => Add(value, NpgsqlDbType.Array | NpgsqlDbType.Bigint);

    public void AppendFormatted(int[] value) => Add(value, NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public void AppendFormatted(short[] value) => Add(value, NpgsqlDbType.Array | NpgsqlDbType.Smallint);

    public void AppendFormatted(string[] value) => Add(value, NpgsqlDbType.Array | NpgsqlDbType.Text);

    public void AppendFormatted(NpgsqlTsQuery value) => Add(value, NpgsqlDbType.TsQuery);

    public void AppendFormatted(Digest value) => AppendFormatted(value.ToBytes());

    private void Add<T>(T value, NpgsqlDbType type) =>
        Text.AddValue(new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type });
}
