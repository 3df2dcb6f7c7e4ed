"""Files as clients bring them: whole ones, and ones that are not what they say."""

import io
import struct
import zipfile
import zlib

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas


def picture(kind="PNG", size=(80, 60), colour="steelblue", **more):
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, kind, **more)
    return file.getvalue()


def scan_of(pages, size=(60, 80)):
    """Return a TIFF of several pages."""
    file = io.BytesIO()
    sheets = [Image.new("L", size, 40 * number) for number in range(pages)]
    sheets[0].save(file, "TIFF", save_all=True, append_images=sheets[1:])
    return file.getvalue()


def pdf(pages=1, text="page"):
    file = io.BytesIO()
    canvas = Canvas(file, invariant=1)
    for number in range(pages):
        canvas.drawString(72, 720, f"{text} {number}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def locked_pdf(owner="owner", user=""):
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        opened.save(file, encryption=pikepdf.Encryption(owner=owner, user=user))
    return file.getvalue()


def package():
    """Return a ZIP as Word and Excel write them."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as opened:
        opened.writestr("word/document.xml", "<w:document/>")
    return file.getvalue()


def png_bomb(width=60_000, height=60_000):
    """Return a small PNG that unfolds into gigabytes."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


def pdf_with(stream, **keys):
    """Return a PDF with one more stream in it."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        made = opened.make_stream(stream)
        for key, value in keys.items():
            made[f"/{key}"] = value
        opened.Root.Extra = made
        opened.save(file)
    return file.getvalue()


def wave(seconds=1):
    data = b"\x80" * 8000 * seconds
    form = struct.pack("<HHIIHH", 1, 1, 8000, 8000, 1, 8)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def box(name, data):
    return struct.pack(">I", len(data) + 8) + name + data


def mp4(brand=b"isom", data=b"\0" * 4000):
    return box(b"ftyp", brand + b"\0\0\2\0isomiso2") + box(b"moov", box(b"mvhd", b"\0" * 100)) + box(b"mdat", data)


def webm(doctype=b"webm"):
    head = (
        b"\x1a\x45\xdf\xa3" + bytes([0x80 | (len(doctype) + 3)]) + b"\x42\x82" + bytes([0x80 | len(doctype)]) + doctype
    )
    cluster = b"\x1f\x43\xb6\x75\x84\xe7\x81\x00\x00"
    return head + b"\x18\x53\x80\x67" + bytes([0x80 | len(cluster)]) + cluster


def mp3(frames=5):
    """Return silence: MPEG 1 layer III, 128 kbit/s, 44.1 kHz."""
    return (b"\xff\xfb\x90\x00" + b"\0" * 413) * frames
