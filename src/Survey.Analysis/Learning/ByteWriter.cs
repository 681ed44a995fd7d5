using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Survey.Analysis.Learning;

/// <summary>Writes what was learnt as bytes, the lowest byte of a number first. Read back by <see cref="ByteReader"/>.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>Writes one number.</summary>
    public void Write(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }

    /// <summary>Writes a row of numbers: how many, and each of them.</summary>
    public void Write<T>(ReadOnlySpan<T> row)
        where T : unmanaged
    {
        Write(row.Length);
        _bytes.Write(MemoryMarshal.AsBytes(row));
    }
}
