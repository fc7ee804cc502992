import io
import zipfile

from uvp_xl.backend.fresh.opendocument.ods_package import KIND, build_package


def test_the_kind_comes_first_and_can_be_read_without_unzipping():
    data = build_package({"content.xml": b"<a/>", "styles.xml": b"<b/>"})
    assert data[30:].startswith(b"mimetype" + KIND.encode())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = ["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"]
        assert archive.namelist() == names
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        manifest = archive.read("META-INF/manifest.xml").decode()
    for name in ("/", *names[1:3]):
        assert f'manifest:full-path="{name}"' in manifest
